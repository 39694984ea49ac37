CREATE TABLE amendment_notice (
  id          BIGINT      NOT NULL PRIMARY KEY,
  case_number CHAR(43)    NOT NULL,
  asked_at    DATETIME(3) NOT NULL,
  asked_by    VARCHAR(80) NOT NULL,
  reply_by    DATE        NOT NULL,
  items       TEXT        NOT NULL,
  ended_at    DATETIME(3) NULL,
  before_it   TEXT        NULL,
  UNIQUE KEY uk_amendment_notice_case (case_number),
  KEY ix_amendment_notice_open (ended_at, reply_by)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
