CREATE TABLE staff_table_content (
  table_id BIGINT     NOT NULL,
  part     INT        NOT NULL,
  bytes    MEDIUMBLOB NOT NULL,
  PRIMARY KEY (table_id, part),
  CONSTRAINT fk_staff_table_content FOREIGN KEY (table_id) REFERENCES staff_table (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
