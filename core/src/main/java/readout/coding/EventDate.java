package readout.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.When;
import readout.syntax.Node;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** Finds the dates of events among the dates of their report. Immutable. */
final class EventDate {
    /** Relations that keep a word inside the noun phrase or the clause of its head. */
    private static final Set<String> PHRASE = Set.of(
            "nmod",
            "compound",
            "nummod",
            "amod",
            "obl",
            "advmod",
            "case",
            "flat",
            "appos",
            "dep",
            "det",
            "obj",
            "fixed",
            "nsubj",
            "list");
    /** Relations by which an event noun belongs to the clause of its head. */
    private static final Set<String> NOUN_IN_CLAUSE =
            Set.of("nsubj", "obj", "obl", "nmod", "compound", "conj", "appos", "iobj", "amod");
    /** Relations by which an event verb shares the time of its head. */
    private static final Set<String> VERB_IN_CLAUSE = Set.of("xcomp", "conj", "advcl", "acl");
    /** Oldest day, before publication, that a dated sentence lends to another paragraph. */
    private static final int FARTHEST_CONTEXT_DAYS = 90;

    private static final Set<String> RANGES = Set.of("-", "–", "—", "to", "and");

    private final Document document;
    private final Optional<LocalDate> published;
    /** Those that tell a date, sentence by sentence. */
    private final List<DateMention> dates = new ArrayList<>();
    /** By sentence, how many of the dates stand in it or before. */
    private final int[] upTo;
    /** By date, the last one up to it that another paragraph may take; -1 for none. */
    private final int[] recent;

    EventDate(List<DateMention> inReport, Document document, Optional<LocalDate> published) {
        this.document = document;
        this.published = published;
        for (DateMention date : inReport) {
            if (DateValue.when(date, date.basis()).isPresent()) {
                dates.add(date);
            }
        }
        upTo = new int[document.sentences().size()];
        int seen = 0;
        for (int i = 0; i < upTo.length; i++) {
            Span sentence = document.sentences().get(i).span();
            while (seen < dates.size() && sentence.contains(dates.get(seen).span())) {
                seen++;
            }
            upTo[i] = seen;
        }
        recent = new int[dates.size()];
        for (int i = 0; i < recent.length; i++) {
            boolean isRecent = isRecent(asContext(dates.get(i)));
            recent[i] = isRecent ? i : i > 0 ? recent[i - 1] : -1;
        }
    }

    /**
     * When an event happened: by the date that hangs below its word or its clause, then the only date of its sentence,
     * then the nearest dated sentence before, then publication.
     *
     * @param trigger word of the event
     * @param sentence the trigger's sentence
     */
    When of(Node trigger, Sentence sentence) {
        int first = sentence.sequence() == 0 ? 0 : upTo[sentence.sequence() - 1];
        List<DateMention> here = dates.subList(first, upTo[sentence.sequence()]);
        Optional<When> own = byTree(trigger, here);
        if (own.isPresent()) {
            return own.get();
        }
        if (here.size() == 1) {
            return DateValue.when(here.get(0), here.get(0).basis()).orElseThrow();
        }
        return context(sentence, first - 1)
                .orElseGet(() -> published.map(EventDate::asPublished).orElse(When.UNSTATED));
    }

    private static When asPublished(LocalDate day) {
        return new When(Optional.of(day.toString()), Optional.empty(), "", Optional.empty(), When.Basis.PUBLISHED);
    }

    /** The date below the trigger, else below the nearest word whose clause the trigger is part of. */
    private Optional<When> byTree(Node trigger, List<DateMention> here) {
        Node at = trigger;
        for (boolean more = true; more; ) {
            Optional<When> found = below(at, trigger, here);
            if (found.isPresent()) {
                return found;
            }
            Optional<Node> head = at.head();
            more = head.isPresent() && sharesTime(at, head.get());
            at = more ? head.orElseThrow() : at;
        }
        return Optional.empty();
    }

    private static boolean sharesTime(Node word, Node head) {
        String relation = word.relation().base();
        return (word.isVerb() && !relation.equals("nsubj"))
                ? VERB_IN_CLAUSE.contains(relation) && !(relation.equals("acl") && head.isVerb())
                : NOUN_IN_CLAUSE.contains(relation);
    }

    /** The date nearest to the trigger whose words hang in the phrase or clause of {@code word}. */
    private Optional<When> below(Node word, Node trigger, List<DateMention> here) {
        Optional<DateMention> best = Optional.empty();
        for (DateMention date : here) {
            if (hangsOn(date, word) && (best.isEmpty() || distance(date, trigger) < distance(best.get(), trigger))) {
                best = Optional.of(date);
            }
        }
        return best.flatMap(date -> DateValue.when(date, date.basis()).map(when -> withEnd(when, date, here)));
    }

    /** "October 9-12": the second day ends it. */
    private When withEnd(When when, DateMention date, List<DateMention> here) {
        int next = here.indexOf(date) + 1;
        if (next < here.size()
                && when.end().isEmpty()
                && here.get(next).span().start() - date.span().end() <= 4) {
            String between = document.text()
                    .substring(date.span().end(), here.get(next).span().start())
                    .strip();
            if (RANGES.contains(between)) {
                return new When(
                        when.date(), Optional.of(here.get(next).value()), when.words(), when.span(), when.basis());
            }
        }
        return when;
    }

    private static int distance(DateMention date, Node trigger) {
        return Math.abs(date.span().start() - trigger.span().start());
    }

    private static boolean hangsOn(DateMention date, Node word) {
        for (Node node : word.tree().nodes()) {
            if (date.span().overlaps(node.span())) {
                Node at = node;
                while (at != word
                        && at.head().isPresent()
                        && PHRASE.contains(at.relation().base())
                        && (at == node || date.span().overlaps(at.span()) || !isOtherEvent(at))) {
                    at = at.head().get();
                }
                if (at == word) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOtherEvent(Node node) {
        return node.isVerb();
    }

    /** The last date of the sentence before in the paragraph, else the last recent one told in the report. */
    private Optional<When> context(Sentence sentence, int last) {
        if (last < 0) {
            return Optional.empty();
        }
        Sentence before = document.sentences().get(sentence.sequence() - 1);
        boolean near = before.paragraph() == sentence.paragraph()
                && before.span().contains(dates.get(last).span());
        int chosen = near ? last : recent[last];
        return chosen < 0 ? Optional.empty() : Optional.of(asContext(dates.get(chosen)));
    }

    private static When asContext(DateMention date) {
        return DateValue.when(date, When.Basis.CONTEXT).orElseThrow();
    }

    private boolean isRecent(When when) {
        Optional<LocalDate> day =
                when.date().filter(date -> date.length() == 10).flatMap(DateValue::lastDay);
        return day.isPresent()
                && published
                        .map(to -> !day.get().isAfter(to) && day.get().isAfter(to.minusDays(FARTHEST_CONTEXT_DAYS)))
                        .orElse(true);
    }
}
