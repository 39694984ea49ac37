-- An employer is reminded of a month once, whether its list is drawn or not.
CREATE TABLE contribution_reminder (
  id               BIGINT      NOT NULL PRIMARY KEY,
  employer_account CHAR(12)    NOT NULL,
  month            CHAR(6)     NOT NULL,
  pay_by           DATE        NOT NULL,
  reminded_at      DATETIME(3) NOT NULL,
  UNIQUE KEY uk_contribution_reminder (employer_account, month),
  CONSTRAINT fk_contribution_reminder_employer FOREIGN KEY (employer_account) REFERENCES employer_account (account_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
