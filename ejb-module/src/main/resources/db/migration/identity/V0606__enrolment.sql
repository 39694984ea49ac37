CREATE TABLE enrolment (
  token           CHAR(32)     NOT NULL PRIMARY KEY,
  purpose         VARCHAR(20)  NOT NULL,
  name            VARCHAR(120) NOT NULL,
  identity_number CHAR(18)     NOT NULL,
  card            VARCHAR(19)  NOT NULL,
  phone           CHAR(11)     NOT NULL,
  person_id       BIGINT       NULL,
  answered        BOOLEAN      NOT NULL,
  opened_at       DATETIME(3)  NOT NULL,
  confirmed_at    DATETIME(3)  NULL,
  used_at         DATETIME(3)  NULL,
  version         BIGINT       NOT NULL,
  KEY ix_enrolment_opened (opened_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
