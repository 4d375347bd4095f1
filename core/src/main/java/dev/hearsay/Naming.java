package dev.hearsay;

/**
 * That a record names another by its id.
 *
 * <p>Who wants to read it asks for references and pointers; most are only looked up.
 *
 * @param record the record that names
 * @param type the type of the record named
 * @param id the id of the record named
 * @param before the pointer to the id within the record, up to the index of a list
 * @param index the index in that list; negative where there is none
 * @param after the rest of the pointer
 */
record Naming(Object record, Reference.Type type, String id, String before, int index, String after) {

    Reference subject() {
        return Records.name(record);
    }

    /** The JSON pointer to the id within the record. */
    String pointer() {
        return index < 0 ? before : before + index + after;
    }

    /** The record named. */
    Reference reference() {
        return new Reference(type, id);
    }
}
