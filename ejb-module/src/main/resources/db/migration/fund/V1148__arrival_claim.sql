-- That an officer says whose money of nobody is, until another confirms it or it is taken back: one at most, kept no longer than it waits.
CREATE TABLE arrival_claim (
  arrival_id       BIGINT       NOT NULL PRIMARY KEY,
  id               BIGINT       NOT NULL,
  employer_account CHAR(12)     NOT NULL,
  reason           VARCHAR(200) NOT NULL,
  proposed_by      VARCHAR(60)  NOT NULL,
  proposed_at      DATETIME(3)  NOT NULL,
  CONSTRAINT fk_arrival_claim_arrival FOREIGN KEY (arrival_id) REFERENCES money_arrival (id),
  CONSTRAINT fk_arrival_claim_employer FOREIGN KEY (employer_account) REFERENCES employer_account (account_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
