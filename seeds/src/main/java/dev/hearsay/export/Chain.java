package dev.hearsay.export;

import dev.hearsay.Attribution;
import dev.hearsay.Channel;
import dev.hearsay.Speaker;
import java.util.ArrayList;
import java.util.List;

/** How a claim reached us, a text for each voice, the source's own first. */
final class Chain {

    private Chain() {}

    static List<String> of(Attribution attribution) {
        List<String> chain = new ArrayList<>();
        chain.add(told(attribution.voice()));
        attribution.reported().forEach(step -> chain.add(told(step)));
        return chain;
    }

    private static String told(Speaker speaker) {
        return speaker.actor()
                + speaker.role().map(role -> ", as " + quoted(role)).orElse("")
                + speaker.speakingFor().map(other -> ", for " + other).orElse("");
    }

    private static String told(Attribution.Step step) {
        return told(step.speaker())
                + step.cue().map(cue -> ", cue " + quoted(cue)).orElse("")
                + ", " + Records.word(step.quotation())
                + (step.channel().equals(Channel.NOT_STATED) ? "" : ", " + told(step.channel()))
                + (step.inferred() ? ", inferred" : "");
    }

    private static String told(Channel channel) {
        return Records.word(channel.kind())
                + channel.title().map(title -> " " + quoted(title)).orElse("");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
