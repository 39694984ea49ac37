CREATE TABLE sign_in_throttle (
  throttle_key  VARCHAR(80) NOT NULL PRIMARY KEY,
  failures      INT         NOT NULL,
  last_at       DATETIME(3) NOT NULL,
  blocked_until DATETIME(3) NULL,
  KEY ix_throttle_last (last_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
