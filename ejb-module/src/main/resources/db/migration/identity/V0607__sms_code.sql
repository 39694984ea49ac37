CREATE TABLE sms_code (
  id        BIGINT      NOT NULL PRIMARY KEY,
  enrolment CHAR(32)    NOT NULL,
  phone     CHAR(11)    NOT NULL,
  source    VARCHAR(64) NOT NULL,
  salt      CHAR(32)    NOT NULL,
  code_hash CHAR(64)    NOT NULL,
  sent_at   DATETIME(3) NOT NULL,
  tries     INT         NOT NULL,
  used_at   DATETIME(3) NULL,
  KEY ix_sms_code_enrolment (enrolment, id),
  KEY ix_sms_code_phone (phone, sent_at),
  KEY ix_sms_code_source (source, sent_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
