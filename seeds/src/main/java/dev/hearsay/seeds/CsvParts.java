package dev.hearsay.seeds;

import java.util.List;

/** Where in a table stands what the pointers within a claim name. */
final class CsvParts {

    private CsvParts() {}

    /**
     * The parts that a pointer may mean, the most likely first.
     *
     * @param first its first name
     * @param last its last name
     */
    static List<ClaimPart> of(String first, String last) {
        boolean isMaster = last.equals("speakingFor");
        return switch (first) {
            case "id" -> List.of(ClaimPart.ID);
            case "source" -> List.of(ClaimPart.SOURCE);
            case "voice" -> List.of(isMaster ? ClaimPart.VOICE_SPEAKING_FOR : ClaimPart.VOICE);
            case "reported" -> List.of(isMaster ? ClaimPart.SPEAKING_FOR : ClaimPart.SPEAKER);
            case "addressees" -> List.of(ClaimPart.ADDRESSEES);
            case "about" -> List.of(ClaimPart.ABOUT);
            case "positions" -> List.of(ClaimPart.TOPIC);
            case "assertions" -> List.of(relation(last), ClaimPart.KIND);
            case "anchors" -> List.of(ClaimPart.START, ClaimPart.QUOTE);
            default -> List.of(ClaimPart.ID);
        };
    }

    private static ClaimPart relation(String last) {
        return switch (last) {
            case "subject" -> ClaimPart.SUBJECT;
            case "object" -> ClaimPart.OBJECT;
            default -> ClaimPart.KIND;
        };
    }

    /** The part that a broken rule of a claim is about. */
    static ClaimPart ofRule(String code) {
        return switch (code) {
            case "HS-0110" -> ClaimPart.CHANNEL_TITLE;
            case "HS-0140" -> ClaimPart.TOPIC;
            case "HS-0141" -> ClaimPart.KIND;
            default -> ClaimPart.GIST;
        };
    }
}
