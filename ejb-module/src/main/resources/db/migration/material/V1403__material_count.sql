CREATE TABLE material_count (
  person_id BIGINT NOT NULL,
  day       DATE   NOT NULL,
  files     INT    NOT NULL,
  PRIMARY KEY (person_id, day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
