CREATE TABLE outbox_message (
  id         BIGINT       NOT NULL PRIMARY KEY,
  channel    VARCHAR(20)  NOT NULL,
  order_key  VARCHAR(60)  NOT NULL,
  payload    TEXT         NOT NULL,
  state      VARCHAR(10)  NOT NULL,
  attempts   INT          NOT NULL,
  due_at     DATETIME(3)  NOT NULL,
  fence      BIGINT       NOT NULL,
  created_at DATETIME(3)  NOT NULL,
  done_at    DATETIME(3)  NULL,
  last_error VARCHAR(400) NULL,
  KEY ix_outbox_due (state, channel, due_at, id),
  KEY ix_outbox_order (order_key, channel, state, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
