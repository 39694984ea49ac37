CREATE TABLE reminder (
  id             BIGINT      NOT NULL PRIMARY KEY,
  person_id      BIGINT      NOT NULL,
  item_code      VARCHAR(8)  NOT NULL,
  remind_on      DATE        NOT NULL,
  asked_at       DATETIME(3) NULL,
  cancelled_at   DATETIME(3) NULL,
  sent_at        DATETIME(3) NULL,
  audit_sequence INT         NOT NULL,
  audit_hash     CHAR(64)    NOT NULL,
  version        INT         NOT NULL,
  UNIQUE KEY uk_reminder (person_id, item_code, remind_on),
  KEY ix_reminder_due (sent_at, cancelled_at, remind_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
