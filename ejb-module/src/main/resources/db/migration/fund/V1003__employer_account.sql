CREATE TABLE employer_account (
  account_number CHAR(12)     NOT NULL PRIMARY KEY,
  credit_code    CHAR(18)     NOT NULL,
  name           VARCHAR(120) NOT NULL,
  pay_day        INT          NOT NULL CHECK (pay_day BETWEEN 1 AND 31),
  state          CHAR(2)      NOT NULL,
  version        INT          NOT NULL,
  UNIQUE KEY uk_employer_code (credit_code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
