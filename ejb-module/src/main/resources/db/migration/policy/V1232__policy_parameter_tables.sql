INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (232, 'contribution.tablesPerDay', '30', 'FILE', '2016-01-01', NULL,
   '示例参数：网上服务限制，每个单位每天可导入的职工表格份数由中心规定', '2016-01-01 00:00:00.000'),
  (239, 'contribution.tableDays', '180', 'DAY', '2016-01-01', NULL,
   '示例参数：《个人信息保护法》第十九条；职工表格中填写的姓名、证件号码和账号自导入之日起保存的天数由中心规定', '2016-01-01 00:00:00.000');
