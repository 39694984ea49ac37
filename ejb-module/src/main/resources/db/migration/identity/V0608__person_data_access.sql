-- Of whoever has no account in the hall yet the line stands under the identity number, to be read when the person has one.
CREATE TABLE person_data_access (
  id          BIGINT       NOT NULL PRIMARY KEY,
  person_id   BIGINT       NULL,
  holder      CHAR(18)     NULL,
  happened_at DATETIME(3)  NOT NULL,
  actor       VARCHAR(80)  NOT NULL,
  post        VARCHAR(20)  NOT NULL,
  case_number VARCHAR(43)  NULL,
  what        VARCHAR(80)  NOT NULL,
  purpose     VARCHAR(200) NOT NULL,
  KEY ix_person_data_access (person_id, id),
  KEY ix_person_data_access_holder (holder, id),
  CONSTRAINT ck_person_data_access_whose CHECK ((person_id IS NULL) <> (holder IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
