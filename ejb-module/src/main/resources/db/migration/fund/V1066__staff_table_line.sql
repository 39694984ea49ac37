-- former_*: the terms of the account before the table was applied, for taking it back.
CREATE TABLE staff_table_line (
  table_id        BIGINT        NOT NULL,
  file_row        INT           NOT NULL,
  account_number  VARCHAR(20)   NOT NULL,
  name            VARCHAR(60)   NOT NULL,
  typed           VARCHAR(60)   NOT NULL,
  problem         VARCHAR(10)   NULL,
  notice          VARCHAR(10)   NULL,
  detail          VARCHAR(30)   NOT NULL,
  base            DECIMAL(18,2) NOT NULL,
  person_part     DECIMAL(18,2) NOT NULL,
  employer_part   DECIMAL(18,2) NOT NULL,
  former_base     DECIMAL(18,2) NULL,
  former_person   DECIMAL(18,2) NULL,
  former_employer DECIMAL(18,2) NULL,
  PRIMARY KEY (table_id, file_row),
  KEY ix_staff_table_line_account (table_id, account_number),
  CONSTRAINT fk_staff_table_line_table FOREIGN KEY (table_id) REFERENCES staff_table (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
