package readout.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.When;
import readout.syntax.Node;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** Finds the date of an event among the dates of its report. */
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

    private final List<DateMention> dates;
    private final Document document;
    private final Optional<LocalDate> published;

    EventDate(List<DateMention> inReport, Document document, Optional<LocalDate> published) {
        dates = inReport;
        this.document = document;
        this.published = published;
    }

    When of(Node trigger, Sentence sentence) {
        List<DateMention> here = datesIn(sentence.span());
        Optional<When> own = byTree(trigger, here);
        if (own.isPresent()) {
            return own.get();
        }
        if (here.size() == 1) {
            return DateValue.when(here.get(0), here.get(0).basis()).orElseThrow();
        }
        return context(sentence)
                .orElseGet(() -> published.map(EventDate::asPublished).orElse(When.UNSTATED));
    }

    private static When asPublished(LocalDate day) {
        return new When(Optional.of(day.toString()), Optional.empty(), "", Optional.empty(), When.Basis.PUBLISHED);
    }

    private List<DateMention> datesIn(Span span) {
        List<DateMention> in = new ArrayList<>();
        for (DateMention date : dates) {
            if (span.contains(date.span()) && DateValue.when(date, date.basis()).isPresent()) {
                in.add(date);
            }
        }
        return in;
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
            if (Set.of("-", "–", "—", "to", "and").contains(between)) {
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
                Set<Node> seen = new HashSet<>();
                while (at != word
                        && seen.add(at)
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

    /** The nearest dated sentence before in the paragraph, else the last one told of in the report. */
    private Optional<When> context(Sentence sentence) {
        for (int i = sentence.sequence() - 1; i >= 0; i--) {
            Sentence before = document.sentences().get(i);
            List<DateMention> there = datesIn(before.span());
            for (int k = there.size() - 1; k >= 0; k--) {
                Optional<When> when = DateValue.when(there.get(k), When.Basis.CONTEXT);
                if (when.isPresent()
                        && ((before.paragraph() == sentence.paragraph() && i == sentence.sequence() - 1)
                                || isRecent(when.get()))) {
                    return when;
                }
            }
        }
        return Optional.empty();
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
