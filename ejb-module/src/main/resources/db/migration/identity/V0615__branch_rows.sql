-- The branches of the centre this hall is for (示例市); docs/operations.md says how another centre puts its own here.
INSERT INTO branch (division, name, main) VALUES
  ('999902', '示例市市区管理部', TRUE),
  ('999921', '示例市甲县管理部', FALSE),
  ('999922', '示例市乙县管理部', FALSE),
  ('999923', '示例市丙县管理部', FALSE)
ON DUPLICATE KEY UPDATE division = branch.division;
