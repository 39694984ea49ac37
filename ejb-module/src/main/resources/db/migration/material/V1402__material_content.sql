CREATE TABLE material_content (
  material_id BIGINT     NOT NULL,
  part        INT        NOT NULL,
  bytes       MEDIUMBLOB NOT NULL,
  PRIMARY KEY (material_id, part),
  CONSTRAINT fk_material_content FOREIGN KEY (material_id) REFERENCES material (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
