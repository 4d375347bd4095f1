package dev.hearsay.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The abilities on which a law rests: all of them, and one of each further list. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Needs {

    /** All of these. */
    Ability[] value();

    /** And one of these, if there are any. */
    Ability[] oneOf() default {};
}
