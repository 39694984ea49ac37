INSERT INTO policy_parameter (id, name, value, unit, valid_from, valid_to, legal_basis, published_at) VALUES
  (107, 'draft.keepDays', '30', 'DAY', '2016-01-01', NULL,
   '示例参数：申请环节草稿保留期限由中心规定', '2016-01-01 00:00:00.000'),
  (108, 'draft.checksPerDay', '20', 'TIMES', '2016-01-01', NULL,
   '示例参数：《个人信息保护法》第六条；申请前向其他部门核对的次数由中心规定', '2016-01-01 00:00:00.000');
