/**
 * Attributed claims: the vocabulary, an indexed store, questions as values, and views of their answers.
 */
module dev.hearsay.core {
    requires com.google.common;
    requires org.eclipse.collections.api;
    requires org.eclipse.collections.impl;
    requires roaringbitmap;
    requires static transitive org.jspecify;

    exports dev.hearsay;
    exports dev.hearsay.reliability;
    exports dev.hearsay.balance;
    exports dev.hearsay.network;
    exports dev.hearsay.query;
    exports dev.hearsay.store;
    exports dev.hearsay.view;
}
