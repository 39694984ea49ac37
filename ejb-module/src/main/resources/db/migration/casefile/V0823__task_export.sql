-- Each time an officer takes the list of the own posts away.
CREATE TABLE task_export (
  id             BIGINT       NOT NULL PRIMARY KEY,
  view_name      VARCHAR(10)  NOT NULL,
  item_code      VARCHAR(4)   NOT NULL,
  stage          VARCHAR(10)  NOT NULL,
  searched       BOOLEAN      NOT NULL,
  taken_lines    INT          NOT NULL,
  taken_by       VARCHAR(60)  NOT NULL,
  taken_at       DATETIME(3)  NOT NULL,
  audit_sequence INT          NOT NULL,
  audit_hash     CHAR(64)     NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
