CREATE TABLE officer (
  name            VARCHAR(40)  NOT NULL PRIMARY KEY,
  display_name    VARCHAR(80)  NOT NULL,
  posts           VARCHAR(200) NOT NULL,
  branch          VARCHAR(6)   NOT NULL,
  identity_number CHAR(18)     NULL,
  password_hash   VARCHAR(200) NOT NULL,
  totp_secret     VARCHAR(160) NOT NULL,
  totp_last_step  BIGINT       NOT NULL,
  enabled         BOOLEAN      NOT NULL,
  session_stamp   BIGINT       NOT NULL,
  audit_sequence  INT          NOT NULL,
  audit_hash      CHAR(64)     NOT NULL,
  version         BIGINT       NOT NULL,
  UNIQUE KEY uq_officer_identity_number (identity_number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
