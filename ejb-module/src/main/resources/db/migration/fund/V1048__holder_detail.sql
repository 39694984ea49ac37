-- What JGJ/T 320 keeps of a person beside the account (docs/standard-fields.md); apart from it, so that crediting reads none of it.
CREATE TABLE holder_detail (
  account_number   CHAR(12)      NOT NULL PRIMARY KEY,
  phone            VARCHAR(11)   NULL,
  marital_status   CHAR(2)       NULL,
  address          VARCHAR(200)  NULL,
  occupation       VARCHAR(60)   NULL,
  title            VARCHAR(60)   NULL,
  position         VARCHAR(60)   NULL,
  education        CHAR(2)       NULL,
  household_income DECIMAL(18,2) NULL CHECK (household_income >= 0),
  deposit_account  VARCHAR(30)   NULL,
  deposit_bank     VARCHAR(3)    NULL,
  CONSTRAINT fk_holder_detail_account FOREIGN KEY (account_number) REFERENCES personal_account (account_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
