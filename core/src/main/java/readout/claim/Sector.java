package readout.claim;

/** What an entity is within its country. Source: PLOVER's manual; docs/codebook.md, section 7. */
public enum Sector {
    COP,
    GOV,
    JUD,
    LEG,
    MIL,
    PRM,
    PTY,
    REB,
    SPY,
    UAF,
    UNK,
    AGR,
    BUS,
    CRM,
    CVL,
    EDU,
    ELI,
    JRN,
    LAB,
    MED,
    REF,
    OPP,
    PRE,
    REL,
    SOC;

    /** True for those who bear arms by trade. */
    public boolean isArmed() {
        return this == MIL || this == PRM || this == REB || this == UAF || this == COP;
    }
}
