CREATE TABLE person_data_access (
  id          BIGINT       NOT NULL PRIMARY KEY,
  person_id   BIGINT       NOT NULL,
  happened_at DATETIME(3)  NOT NULL,
  actor       VARCHAR(80)  NOT NULL,
  post        VARCHAR(20)  NOT NULL,
  case_number VARCHAR(43)  NULL,
  what        VARCHAR(80)  NOT NULL,
  purpose     VARCHAR(200) NOT NULL,
  KEY ix_person_data_access (person_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
