CREATE TABLE officer_assignment (
  id        BIGINT      NOT NULL PRIMARY KEY,
  officer   VARCHAR(40) NOT NULL,
  post      VARCHAR(20) NOT NULL,
  branch    CHAR(6)     NOT NULL,
  from_day  DATE        NOT NULL,
  until_day DATE        NOT NULL,
  given_by  VARCHAR(40) NOT NULL,
  given_at  DATETIME(3) NOT NULL,
  ended_at  DATETIME(3) NULL,
  KEY ix_officer_assignment (officer, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
