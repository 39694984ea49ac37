CREATE TABLE partner_right (
  partner_id BIGINT      NOT NULL,
  operation  VARCHAR(40) NOT NULL,
  PRIMARY KEY (partner_id, operation),
  CONSTRAINT fk_partner_right FOREIGN KEY (partner_id) REFERENCES partner (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
