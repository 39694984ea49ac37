-- How often an employer's clerks asked about somebody by identity number; about whom stands in person_data_access.
CREATE TABLE staff_ask (
  id               BIGINT      NOT NULL PRIMARY KEY,
  employer_account CHAR(12)    NOT NULL,
  asked_at         DATETIME(3) NOT NULL,
  KEY ix_staff_ask_employer (employer_account, asked_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
