CREATE TABLE loan_entry (
  id            BIGINT        NOT NULL PRIMARY KEY,
  loan_number   CHAR(12)      NOT NULL,
  type          CHAR(2)       NOT NULL,
  schedule_row  INT           NOT NULL,
  booked_on     DATE          NOT NULL,
  principal     DECIMAL(18,2) NOT NULL,
  interest      DECIMAL(18,2) NOT NULL,
  balance_after DECIMAL(18,2) NOT NULL CHECK (balance_after >= 0),
  KEY ix_loan_entry_day (loan_number, booked_on),
  CONSTRAINT fk_loan_entry_loan FOREIGN KEY (loan_number) REFERENCES loan (loan_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
