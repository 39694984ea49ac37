CREATE TABLE person_card (
  id        BIGINT      NOT NULL PRIMARY KEY,
  person_id BIGINT      NOT NULL,
  position  INT         NOT NULL,
  kind      VARCHAR(20) NOT NULL,
  number    VARCHAR(19) NOT NULL,
  bank_name VARCHAR(80) NOT NULL,
  UNIQUE KEY uk_person_card_position (person_id, position),
  UNIQUE KEY uk_person_card (person_id, number),
  CONSTRAINT fk_person_card FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
