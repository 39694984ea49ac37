CREATE TABLE loan_borrower (
  id                 BIGINT      NOT NULL PRIMARY KEY,
  loan_number        CHAR(12)    NOT NULL,
  certificate_number VARCHAR(18) NOT NULL,
  name               VARCHAR(60) NOT NULL,
  part               VARCHAR(12) NOT NULL,
  UNIQUE KEY uk_loan_borrower (certificate_number, loan_number),
  CONSTRAINT fk_loan_borrower_loan FOREIGN KEY (loan_number) REFERENCES loan (loan_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
