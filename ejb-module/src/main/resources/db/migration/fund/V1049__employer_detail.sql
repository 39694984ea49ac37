-- The same of an employer.
CREATE TABLE employer_detail (
  employer_account           CHAR(12)     NOT NULL PRIMARY KEY,
  opened_on                  DATE         NULL,
  address                    VARCHAR(200) NULL,
  representative             VARCHAR(120) NULL,
  representative_certificate CHAR(2)      NULL,
  representative_number      VARCHAR(18)  NULL,
  affiliation                CHAR(2)      NULL,
  economic_type              CHAR(3)      NULL,
  industry                   CHAR(1)      NULL,
  bank_name                  VARCHAR(60)  NULL,
  bank_code                  VARCHAR(3)   NULL,
  CONSTRAINT fk_employer_detail FOREIGN KEY (employer_account) REFERENCES employer_account (account_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
