CREATE TABLE employer_clerk (
  id               BIGINT      NOT NULL PRIMARY KEY,
  employer_account CHAR(12)    NOT NULL,
  identity_number  CHAR(18)    NOT NULL,
  valid_from       DATE        NOT NULL,
  valid_to         DATE        NULL,
  UNIQUE KEY uk_employer_clerk (identity_number, employer_account, valid_from),
  KEY ix_employer_clerk_employer (employer_account),
  CONSTRAINT fk_employer_clerk_employer FOREIGN KEY (employer_account) REFERENCES employer_account (account_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
