CREATE TABLE service_item (
  code         CHAR(4)    NOT NULL PRIMARY KEY,
  position     INT        NOT NULL,
  content      MEDIUMTEXT NOT NULL,
  content_hash CHAR(64)   NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
