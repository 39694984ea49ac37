CREATE TABLE saved_filter (
  id        BIGINT      NOT NULL PRIMARY KEY,
  officer   VARCHAR(40) NOT NULL,
  name      VARCHAR(30) NOT NULL,
  view_name VARCHAR(10) NOT NULL,
  item_code VARCHAR(4)  NOT NULL,
  stage     VARCHAR(10) NOT NULL,
  ordering  VARCHAR(20) NOT NULL,
  saved_at  DATETIME(3) NOT NULL,
  UNIQUE KEY uk_saved_filter (officer, name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
