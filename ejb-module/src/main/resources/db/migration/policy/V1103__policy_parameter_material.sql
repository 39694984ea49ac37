INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (141, 'material.filesPerDay', '30', 'FILE', '2016-01-01', NULL,
   '示例参数：国务院令第716号第七条；一人一天可以上传的材料份数由中心规定', '2016-01-01 00:00:00.000'),
  (142, 'material.keepDays', '30', 'DAY', '2016-01-01', NULL,
   '示例参数：《个人信息保护法》第十九条；上传后没有用于办件的材料保存的天数由中心规定', '2016-01-01 00:00:00.000');
