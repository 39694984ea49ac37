CREATE TABLE person (
  id                     BIGINT       NOT NULL PRIMARY KEY,
  name                   VARCHAR(120) NOT NULL,
  identity_number        CHAR(18)     NOT NULL,
  phone                  CHAR(11)     NOT NULL,
  branch                 VARCHAR(6)   NOT NULL,
  spouse_identity_number CHAR(18)     NULL,
  password_hash          VARCHAR(200) NOT NULL,
  session_stamp          BIGINT       NOT NULL,
  registered_at          DATETIME(3)  NOT NULL,
  audit_sequence         INT          NOT NULL,
  audit_hash             CHAR(64)     NOT NULL,
  version                BIGINT       NOT NULL,
  UNIQUE KEY uk_person_identity_number (identity_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
