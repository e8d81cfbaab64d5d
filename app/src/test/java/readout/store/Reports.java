package readout.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import readout.claim.Attribution;
import readout.claim.Category;
import readout.claim.Claim;
import readout.claim.Coding;
import readout.claim.Context;
import readout.claim.Entity;
import readout.claim.Evidence;
import readout.claim.Identity;
import readout.claim.Mode;
import readout.claim.Parties;
import readout.claim.Sector;
import readout.claim.Size;
import readout.claim.Status;
import readout.claim.When;
import readout.claim.Where;
import readout.coding.DateMention;
import readout.page.Report;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/** Reports about an invented shelling, with claims built by hand, for the tests of the store and the page. */
public final class Reports {
    public static final Where.Gazetted TEL_ABYAD =
            new Where.Gazetted(163_210, "Tell Abyad", new Where.Point(36.6975, 38.9567), "SYR", "Raqqa", "P.PPL");

    private Reports() {}

    /** One report that says so, one that denies it, one with another actor. */
    public static List<Entry> all() {
        return List.of(shelling(), denial(), rival());
    }

    public static Entry shelling() {
        String text = "Turkish forces shelled Tel Abyad on Wednesday, the SDF said. Three civilians were wounded.\n\n"
                + "Turkey may send more troops to the border.\n\nReader42: It was the other side!";
        Made made = new Made("north-1", "Border town shelled", "North Sample", "2019-10-09", text);
        Entity turkey = made.entity("Turkish forces", "TUR", Sector.MIL, "tur-army");
        Entity sdf = made.entity("the SDF", "SYR", Sector.REB, "syr-sdf");
        Entity town = made.entity("Tel Abyad", "SYR", Sector.CVL, "");
        made.date("Wednesday", "2019-10-09").place("Tel Abyad", TEL_ABYAD);
        made.claim(0, Category.ASSAULT, List.of(Mode.HEAVY_WEAPONS), Status.ACTUAL, "shelled", List.of())
                .who(turkey, town)
                .on(sdf, "said")
                .done("2019-10-09", "Wednesday", true);
        made.claim(2, Category.MOBILIZE, List.of(Mode.TROOPS), Status.HYPOTHETICAL, "send", List.of("may-01"))
                .who(made.entity("Turkey", "TUR", Sector.GOV, "tur"))
                .done("2019-10-09", "", false);
        made.dropped("comments", "Reader42: It was the other side!");
        return made.entry();
    }

    public static Entry denial() {
        Made made = new Made(
                "south-1",
                "Ankara rejects reports",
                "South Sample",
                "2019-10-10T08:00:00Z",
                "Ankara denied that its forces had shelled Tel Abyad. \u201cNot one round was fired\u201d, a spokesman said.");
        Entity forces = made.entity("its forces", "TUR", Sector.MIL, "tur-army");
        made.place("Tel Abyad", TEL_ABYAD);
        made.claim(0, Category.ASSAULT, List.of(Mode.HEAVY_WEAPONS), Status.NEGATED, "shelled", List.of("deny-01"))
                .who(forces, made.entity("Tel Abyad", "SYR", Sector.CVL, ""))
                .on(made.entity("Ankara", "TUR", Sector.GOV, "tur"), "denied")
                .done("2019-10-10", "", true);
        return made.entry();
    }

    public static Entry rival() {
        Made made = new Made(
                "east-1",
                "",
                "East Sample",
                "2019-10-10",
                "Syrian government forces bombarded Tel Abyad, officials in Ankara said on Thursday.");
        made.place("Tel Abyad", TEL_ABYAD).date("Thursday", "2019-10-10");
        made.claim(0, Category.ASSAULT, List.of(Mode.HEAVY_WEAPONS), Status.ACTUAL, "bombarded", List.of())
                .who(
                        made.entity("Syrian government forces", "SYR", Sector.MIL, "syr-army"),
                        made.entity("Tel Abyad", "SYR", Sector.CVL, ""))
                .on(made.entity("officials in Ankara", "TUR", Sector.GOV, ""), "said")
                .done("2019-10-10", "Thursday", true);
        return made.entry();
    }

    /** A report in the making; words stand where they first occur. */
    public static final class Made {
        private final Report report;
        private final Document document;
        private final List<Dropped> dropped = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<DateMention> dates = new ArrayList<>();
        private final List<Where> places = new ArrayList<>();

        public Made(String id, String title, String publisher, String published, String text) {
            this.report = new Report(
                    id,
                    text,
                    new Report.About(
                            title,
                            "https://example.org/" + id,
                            publisher,
                            "Sample reporter",
                            published,
                            "en",
                            "CC BY 4.0"));
            this.document = new Document(text, sentences(text));
        }

        /** Sentences end with a full stop before white space; good enough for these texts. */
        private static List<Sentence> sentences(String text) {
            List<Sentence> sentences = new ArrayList<>();
            int start = 0;
            int paragraph = 0;
            for (int i = 0; i < text.length(); i++) {
                boolean last = i + 1 == text.length();
                if (text.charAt(i) == '.' && (last || Character.isWhitespace(text.charAt(i + 1)))) {
                    sentences.add(new Sentence(sentences.size(), paragraph, new Span(start, i + 1)));
                    paragraph += text.startsWith("\n\n", i + 1) ? 1 : 0;
                    start = text.startsWith("\n\n", i + 1) ? i + 3 : i + 2;
                }
            }
            return sentences;
        }

        public Span span(String words) {
            int start = report.text().indexOf(words);
            return new Span(start, start + words.length());
        }

        public Entity entity(String words, String code, Sector sector, String id) {
            Optional<Identity> identity =
                    id.isEmpty() ? Optional.empty() : Optional.of(new Identity(id, words, "Q" + id.length()));
            return new Entity(words, span(words), code, List.of(sector), identity);
        }

        public Made date(String words, String value) {
            dates.add(new DateMention(span(words), words, value, "DATE", When.Basis.RELATIVE));
            return this;
        }

        public Made place(String words, Where.Gazetted known) {
            places.add(new Where(words, span(words), Optional.of(known)));
            return this;
        }

        public void dropped(String kind, String words) {
            dropped.add(new Dropped(kind, Dropped.Within.REPORT, span(words), words));
        }

        public Draft claim(
                int sentence,
                Category category,
                List<Mode> modes,
                Status status,
                String trigger,
                List<String> operators) {
            return new Draft(
                    new Coding(category, modes, Set.of(Context.MILITARY), status),
                    new Evidence(
                            document.sentences().get(sentence),
                            span(trigger),
                            List.of(trigger),
                            category.name().toLowerCase(java.util.Locale.ROOT) + "-sample-01",
                            operators,
                            0.9));
        }

        public Entry entry() {
            List<readout.article.Dropped> parts = dropped.stream()
                    .map(part -> new readout.article.Dropped(
                            readout.article.Dropped.Kind.valueOf(part.kind().toUpperCase(java.util.Locale.ROOT)),
                            part.span()))
                    .toList();
            Report whole = new Report(report.id(), report.text(), report.about(), parts);
            return new Entry(whole, dropped, document, claims, dates, places);
        }

        /** A claim in the making. */
        public final class Draft {
            private final Coding coding;
            private final Evidence evidence;
            private Parties parties = new Parties(List.of(), List.of(), List.of());
            private List<Attribution> attribution = List.of();

            private Draft(Coding coding, Evidence evidence) {
                this.coding = coding;
                this.evidence = evidence;
            }

            public Draft who(Entity actor, Entity... recipients) {
                parties = new Parties(List.of(actor), List.of(recipients), List.of());
                return this;
            }

            public Draft on(Entity source, String cue) {
                attribution = List.of(new Attribution(Optional.of(source), cue, span(cue)));
                return this;
            }

            /** Adds the claim to its report. */
            public void done(String date, String words, boolean hasPlace) {
                Optional<Span> stated = words.isEmpty() ? Optional.empty() : Optional.of(span(words));
                When.Basis basis = words.isEmpty() ? When.Basis.PUBLISHED : When.Basis.RELATIVE;
                claims.add(new Claim(
                        report.id(),
                        coding,
                        parties,
                        attribution,
                        new When(Optional.of(date), Optional.empty(), words, stated, basis),
                        hasPlace ? Optional.of(places.get(0)) : Optional.empty(),
                        new Size(
                                Optional.empty(),
                                Optional.of(new Size.Count(3, Size.Bound.AT_LEAST, "at least three")),
                                Optional.empty(),
                                Optional.empty()),
                        evidence));
            }
        }
    }
}
