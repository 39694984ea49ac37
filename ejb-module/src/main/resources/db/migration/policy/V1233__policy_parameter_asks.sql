INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (233, 'contribution.asksPerDay', '200', 'TIMES', '2016-01-01', NULL,
   '示例参数：个人信息保护，每个单位每天按证件号码查询和新增职工的次数由中心规定', '2016-01-01 00:00:00.000');
