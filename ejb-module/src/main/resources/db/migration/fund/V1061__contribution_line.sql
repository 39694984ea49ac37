CREATE TABLE contribution_line (
  list_id        BIGINT        NOT NULL,
  line           INT           NOT NULL,
  account_number CHAR(12)      NOT NULL,
  holder_name    VARCHAR(60)   NOT NULL,
  base           DECIMAL(18,2) NOT NULL,
  person_part    DECIMAL(18,2) NOT NULL CHECK (person_part >= 0),
  employer_part  DECIMAL(18,2) NOT NULL CHECK (employer_part >= 0),
  PRIMARY KEY (list_id, line),
  UNIQUE KEY uk_contribution_line_account (list_id, account_number),
  CONSTRAINT ck_contribution_line_amount CHECK (person_part + employer_part > 0),
  CONSTRAINT fk_contribution_line_list FOREIGN KEY (list_id) REFERENCES contribution_list (id),
  CONSTRAINT fk_contribution_line_account FOREIGN KEY (account_number) REFERENCES personal_account (account_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
