CREATE TABLE account_entry (
  id             BIGINT        NOT NULL PRIMARY KEY,
  account_number CHAR(12)      NOT NULL,
  booked_on      DATE          NOT NULL,
  -- Interest counts from this day instead (起息日): set where a row undoes a withdrawal that should not have lowered the balance.
  interest_from  DATE          NULL,
  booked_at      DATETIME(3)   NOT NULL,
  type           CHAR(2)       NOT NULL,
  reason         CHAR(2)       NULL,
  amount         DECIMAL(18,2) NOT NULL,
  carried_over   DECIMAL(18,2) NOT NULL,
  current_year   DECIMAL(18,2) NOT NULL,
  balance_after  DECIMAL(18,2) NOT NULL CHECK (balance_after >= 0),
  serial         VARCHAR(20)   NOT NULL,
  red            TINYINT(1)    NOT NULL,
  reverses       BIGINT        NULL,
  entry_id       BIGINT        NOT NULL,
  CONSTRAINT ck_account_entry_sum CHECK (amount = carried_over + current_year),
  UNIQUE KEY uk_account_entry_serial (serial, red),
  KEY ix_account_entry_account (account_number, id),
  CONSTRAINT fk_account_entry_account FOREIGN KEY (account_number) REFERENCES personal_account (account_number),
  CONSTRAINT fk_account_entry_entry FOREIGN KEY (entry_id) REFERENCES ledger_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
