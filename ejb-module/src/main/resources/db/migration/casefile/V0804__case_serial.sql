CREATE TABLE case_serial (
  item_code CHAR(4) NOT NULL,
  day       DATE    NOT NULL,
  last      INT     NOT NULL,
  PRIMARY KEY (item_code, day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
