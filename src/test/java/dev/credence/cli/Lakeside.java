package dev.credence.cli;

/** A small university that says everything a registry asks for. */
final class Lakeside {
    static final String UNIVERSITY = """
            institution lakeside "Lakeside University" {
              edition 2026
              terms semester
              levels { lower-division 100 to 299, upper-division 300 to 499, graduate 500 to 699 }
              college CLA "College of Liberal Arts"
              website "https://lakeside.example"
              in effect from 2026-08-24
              policy none
            }
            course GEOG 301 "Cities" { units 3 }
            course GEOG 302 "Rivers" { units 3 }
            """;

    static final String CITIES = """
            academic micro-credential cities "Academic Micro-Credential in Cities" {
              status approved
              description "How a city works, street by street."
              requirements 3 units { GEOG 301 }
              outcomes { read "Read a city" assessed by GEOG 301 }
            }
            """;

    private Lakeside() {}
}
