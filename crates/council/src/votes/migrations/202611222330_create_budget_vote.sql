CREATE TABLE budget_vote (
  id         TEXT   PRIMARY KEY,
  council_id TEXT   NOT NULL REFERENCES council (id),
  session_id TEXT   NOT NULL REFERENCES session (id),
  sitting_id TEXT   NOT NULL REFERENCES sitting (id),
  point_id   TEXT   NOT NULL REFERENCES point (id),
  part       TEXT   NOT NULL,
  chapter_id TEXT REFERENCES budget_chapter (id),
  held_at    TEXT   NOT NULL,
  held_by    TEXT   NOT NULL REFERENCES person (id),
  tally      TEXT   NOT NULL,
  in_office  BIGINT NOT NULL,
  verdict    TEXT   NOT NULL,
  UNIQUE (point_id, part)
);
CREATE INDEX budget_vote_of_session ON budget_vote (session_id);

CREATE TABLE budget_ballot (
  vote_id   TEXT NOT NULL REFERENCES budget_vote (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  choice    TEXT NOT NULL CHECK (choice IN ('for', 'against', 'abstain', 'not-taking-part', 'absent')),
  PRIMARY KEY (vote_id, person_id)
);
CREATE INDEX budget_ballot_of_person ON budget_ballot (person_id);
