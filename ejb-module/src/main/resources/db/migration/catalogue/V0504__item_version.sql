CREATE TABLE item_version (
  id           BIGINT      NOT NULL PRIMARY KEY,
  item_code    CHAR(4)     NOT NULL,
  number       INT         NOT NULL,
  valid_from   DATE        NOT NULL,
  published_at DATETIME(3) NOT NULL,
  content      MEDIUMTEXT  NOT NULL,
  content_hash CHAR(64)    NOT NULL,
  UNIQUE KEY uk_item_version (item_code, number),
  CONSTRAINT fk_item_version_item FOREIGN KEY (item_code) REFERENCES service_item (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
