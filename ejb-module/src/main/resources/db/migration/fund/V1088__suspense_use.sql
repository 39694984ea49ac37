-- What a list took of a sum in suspense; released when the list gives it back.
CREATE TABLE suspense_use (
  id          BIGINT        NOT NULL PRIMARY KEY,
  item_id     BIGINT        NOT NULL,
  list_id     BIGINT        NOT NULL,
  amount      DECIMAL(18,2) NOT NULL CHECK (amount > 0),
  used_at     DATETIME(3)   NOT NULL,
  released_at DATETIME(3)   NULL,
  version     INT           NOT NULL,
  KEY ix_suspense_use_list (list_id, item_id),
  KEY ix_suspense_use_item (item_id, id),
  CONSTRAINT fk_suspense_use_item FOREIGN KEY (item_id) REFERENCES suspense_item (id),
  CONSTRAINT fk_suspense_use_list FOREIGN KEY (list_id) REFERENCES contribution_list (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
