CREATE TABLE payment_alarm (
  id             BIGINT       NOT NULL PRIMARY KEY,
  send_seq_no    VARCHAR(32)  NOT NULL,
  kind           VARCHAR(30)  NOT NULL,
  facts          TEXT         NOT NULL,
  raised_at      DATETIME(3)  NOT NULL,
  closed_at      DATETIME(3)  NULL,
  closed_by      VARCHAR(80)  NULL,
  closed_because VARCHAR(400) NULL,
  version        INT          NOT NULL,
  KEY ix_payment_alarm_open (closed_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
