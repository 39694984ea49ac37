-- Of one payment at most one ruling waits. The check says four eyes once more than the program does.
CREATE TABLE payment_ruling (
  id              BIGINT      NOT NULL PRIMARY KEY,
  send_seq_no     VARCHAR(20) NOT NULL,
  verdict         VARCHAR(10) NOT NULL,
  bank_serial     VARCHAR(32) NULL,
  document_number VARCHAR(60) NULL,
  document_date   DATE        NULL,
  state           VARCHAR(10) NOT NULL,
  entered_by      VARCHAR(60) NOT NULL,
  entered_at      DATETIME(3) NOT NULL,
  decided_by      VARCHAR(60) NULL,
  decided_at      DATETIME(3) NULL,
  version         INT         NOT NULL,
  -- A line shows one payment, for ever; a ruling that was taken back leaves it free.
  shown_serial    VARCHAR(32) AS (IF(state IN ('ENTERED', 'CONFIRMED'), bank_serial, NULL)) STORED,
  waiting         VARCHAR(20) AS (IF(decided_at IS NULL, send_seq_no, NULL)) STORED,
  KEY ix_payment_ruling_number (send_seq_no, id),
  KEY ix_payment_ruling_verdict (verdict, id),
  UNIQUE KEY uk_payment_ruling_waiting (waiting),
  UNIQUE KEY uk_payment_ruling_serial (shown_serial),
  CONSTRAINT ck_payment_ruling_four_eyes CHECK (state IN ('ENTERED', 'CANCELLED') OR decided_by <> entered_by),
  CONSTRAINT ck_payment_ruling_decided CHECK ((state = 'ENTERED') = (decided_by IS NULL)),
  CONSTRAINT ck_payment_ruling_evidence CHECK (IF(verdict IN ('PAID', 'CAME_BACK'), bank_serial IS NOT NULL, document_number IS NOT NULL AND document_date IS NOT NULL)),
  CONSTRAINT fk_payment_ruling_payment FOREIGN KEY (send_seq_no) REFERENCES payment_instruction (send_seq_no)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
