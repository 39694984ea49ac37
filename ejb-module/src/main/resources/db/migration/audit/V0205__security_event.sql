CREATE TABLE security_event (
  id          BIGINT       NOT NULL PRIMARY KEY,
  happened_at DATETIME(3)  NOT NULL,
  kind        VARCHAR(40)  NOT NULL,
  actor       VARCHAR(80)  NOT NULL,
  source      VARCHAR(64)  NOT NULL,
  detail      VARCHAR(400) NOT NULL,
  KEY ix_security_event_time (happened_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
