-- A day whose account detail was read whole after it had ended.
CREATE TABLE bank_statement_day (
  id           BIGINT      NOT NULL PRIMARY KEY,
  bank_account VARCHAR(32) NOT NULL,
  booked_on    DATE        NOT NULL,
  line_count   INT         NOT NULL,
  read_at      DATETIME(3) NOT NULL,
  again_from   DATETIME(3) NOT NULL,
  UNIQUE KEY uk_bank_statement_day (bank_account, booked_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
