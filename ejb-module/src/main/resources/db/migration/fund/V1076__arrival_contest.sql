-- The bank's account detail has less of an arrival than it said. The check says four eyes once more than the program does.
CREATE TABLE arrival_contest (
  id           BIGINT        NOT NULL PRIMARY KEY,
  arrival_id   BIGINT        NOT NULL,
  movement     VARCHAR(40)   NOT NULL,
  bank_serial  VARCHAR(40)   NOT NULL,
  amount       DECIMAL(18,2) NOT NULL CHECK (amount > 0),
  raised_at    DATETIME(3)   NOT NULL,
  state        VARCHAR(9)    NOT NULL,
  entered_by   VARCHAR(60)   NULL,
  entered_at   DATETIME(3)   NULL,
  decided_by   VARCHAR(60)   NULL,
  decided_at   DATETIME(3)   NULL,
  version      INT           NOT NULL,
  UNIQUE KEY uk_arrival_contest_serial (bank_serial),
  KEY ix_arrival_contest_movement (movement),
  KEY ix_arrival_contest_state (state, id),
  KEY ix_arrival_contest_decided (decided_at),
  CONSTRAINT ck_arrival_contest_four_eyes CHECK (decided_by IS NULL OR decided_by <> entered_by),
  CONSTRAINT ck_arrival_contest_decided CHECK ((state = 'CORRECTED') = (decided_by IS NOT NULL)),
  CONSTRAINT ck_arrival_contest_entered CHECK ((state IN ('ENTERED', 'CORRECTED')) = (entered_by IS NOT NULL)),
  CONSTRAINT fk_arrival_contest_arrival FOREIGN KEY (arrival_id) REFERENCES money_arrival (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
