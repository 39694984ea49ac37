-- The journal of an employer (单位明细账). No foreign key to employer_account: who posts holds that row and then the accounts', who seals or
-- corrects an account holds that and then writes here; with one the two would wait for each other.
CREATE TABLE employer_entry (
  id               BIGINT        NOT NULL PRIMARY KEY,
  employer_account CHAR(12)      NOT NULL,
  booked_on        DATE          NOT NULL,
  booked_at        DATETIME(3)   NOT NULL,
  type             CHAR(2)       NOT NULL,
  heads            INT           NOT NULL,
  amount           DECIMAL(18,2) NOT NULL,
  paid_for         CHAR(6)       NULL,
  serial           VARCHAR(20)   NOT NULL,
  red              TINYINT(1)    NOT NULL,
  reverses         BIGINT        NULL,
  CONSTRAINT ck_employer_entry_black CHECK (red = 1 OR (amount >= 0 AND reverses IS NULL)),
  UNIQUE KEY uk_employer_entry_serial (employer_account, serial, type, red),
  KEY ix_employer_entry_employer (employer_account, id),
  KEY ix_employer_entry_serial (serial),
  CONSTRAINT fk_employer_entry_reverses FOREIGN KEY (reverses) REFERENCES employer_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
